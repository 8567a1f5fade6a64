/** Whether a page could report a meeting: decided cheaply, before the reader is loaded. */
export function couldBeReport(doc: Document, _url: string): boolean {
  return /会议|會議/.test(doc.body?.textContent ?? '');
}
