declare module 'opencc-js/dict/TSCharacters' {
  /** "繁 简|…": every traditional character with its simplified one. */
  const table: string;
  // biome-ignore lint/style/noDefaultExport: the library exports it so.
  export default table;
}
