/** Detector and reader share one world; this tells the detector that the reader is in it. */
const scope = globalThis as { yaodianReader?: object };

export const readerIsHere = (): boolean => scope.yaodianReader !== undefined;

/** Raises the flag; the returned function takes it down, unless a newer reader has raised it. */
export function raiseReaderFlag(): () => void {
  const own = {};
  scope.yaodianReader = own;
  return () => {
    if (scope.yaodianReader === own) delete scope.yaodianReader;
  };
}
