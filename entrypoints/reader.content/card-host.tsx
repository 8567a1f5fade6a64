import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import tokensCss from '../../assets/styles/tokens.css?inline';
import cardCss from '../../components/card/card.css?inline';
import chainCss from '../../components/chain/chain.css?inline';
import relatedCss from '../../components/related/related.css?inline';
import { CARD_NAME } from '../shared/page-style.ts';

export interface CardHost {
  /** Layer for boxes over the text, where the browser cannot highlight. */
  readonly layer: HTMLElement;
  draw(view: ComponentChildren): void;
  setTheme(theme: 'auto' | 'light' | 'dark'): void;
  setCovered(covered: boolean): void;
  readonly element: Element;
  /** Where the card at rest lies in the window; null while it is open or hidden. */
  pill(): DOMRect | null;
  /** Moves the focus to the first button of the card. */
  focus(): void;
  /** Gives the focus back to what had it in the page before. */
  giveFocusBack(): void;
}

/**
 * The element of the page that had the focus before the card. A click on the card moves the focus
 * before we hear of it; a focus that comes from nowhere is our own, after a button was redrawn.
 */
function rememberFocus(host: HTMLElement): () => HTMLElement | null {
  let last: EventTarget | null = null;
  host.addEventListener('focusin', ({ relatedTarget }) => {
    if (relatedTarget && relatedTarget !== host) last = relatedTarget;
  });
  return () => (last instanceof HTMLElement && last.isConnected ? last : null);
}

/**
 * Takes away a card that an earlier version of the extension left behind: in Firefox a script that
 * an update has ended can do nothing any more, not even go.
 */
export function sweep(document: Document): void {
  for (const left of document.querySelectorAll(CARD_NAME)) left.remove();
}

/** A closed shadow root beside the page's body: neither side's styles reach the other. */
export function createCardHost(
  document: Document,
  signal: AbortSignal,
  onEscape: () => void,
): CardHost {
  const host = document.createElement(CARD_NAME);
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = tokensCss + cardCss + chainCss + relatedCss;
  const layer = document.createElement('div');
  layer.className = 'layer';
  const root = document.createElement('div');
  shadow.append(style, layer, root);
  document.documentElement.append(host);
  // Keys pressed in the card are the card's: the page's own shortcuts must not fire.
  for (const type of ['keydown', 'keyup', 'keypress'])
    host.addEventListener(type, (event) => event.stopPropagation());
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') onEscape();
  });
  const before = rememberFocus(host);
  signal.addEventListener('abort', () => {
    render(null, root);
    host.remove();
  });
  return {
    layer,
    element: host,
    pill: () => {
      const box = shadow.querySelector('.pill')?.getBoundingClientRect();
      return box && box.width > 0 ? box : null;
    },
    draw: (view) => render(view, root),
    setTheme: (theme) => {
      host.dataset.theme = theme;
    },
    setCovered: (covered) => {
      host.hidden = covered;
    },
    focus: () => shadow.querySelector<HTMLElement>('.card button')?.focus({ preventScroll: true }),
    giveFocusBack: () => before()?.focus({ preventScroll: true }),
  };
}
