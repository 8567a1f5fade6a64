import { browser } from 'wxt/browser';

interface Command {
  readonly name: string;
  /** As the browser writes it, "" where none is set. */
  readonly keys: string;
}

/** The keyboard commands as the user has set them. */
export async function listShortcuts(): Promise<Command[]> {
  const commands = await browser.commands.getAll();
  return commands
    .filter(({ name }) => name && !name.startsWith('_execute'))
    .map(({ name, shortcut }) => ({ name: name ?? '', keys: shortcut ?? '' }));
}

/**
 * Opens the browser's own page for shortcuts; false where the browser lets no extension open it,
 * and the user has to be told the way.
 */
export async function openShortcuts(): Promise<boolean> {
  const commands = browser.commands as typeof browser.commands & {
    openShortcutSettings?: () => Promise<void>;
  };
  try {
    if (commands.openShortcutSettings) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    // Firefox before 137 has neither the call nor an address that extensions may open.
    return false;
  }
}
