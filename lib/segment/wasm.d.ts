/** What the bundler makes of a file imported as an address. */
declare module '*.wasm?url' {
  const url: string;
  // biome-ignore lint/style/noDefaultExport: the bundler gives the address as the default export.
  export default url;
}
