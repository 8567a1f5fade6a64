import * as v from 'valibot';

/** The version that `SettingsSchema` describes. Raise it together with a step in migrate.ts. */
export const SETTINGS_VERSION = 2;

const Side = v.picklist(['left', 'right']);

/** A host or a registrable domain: labels and dots, no scheme, no port, no path. */
const Domain = v.pipe(v.string(), v.maxLength(253), v.regex(/^[^\s/:@?#]+$/));

/**
 * What the user has chosen. Kept small on purpose: an option exists only where readers differ.
 * A field that cannot be understood falls back alone to its default, so that one broken value
 * never costs the user the others.
 */
export const SettingsSchema = v.object({
  version: v.literal(SETTINGS_VERSION),
  /** Language of the interface; "auto" follows the browser. */
  language: v.fallback(v.picklist(['auto', 'zh_CN', 'zh_TW', 'en']), 'auto'),
  theme: v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto'),
  /** Where the card docks unless the site has its own entry in `sides`. */
  side: v.fallback(Side, 'right'),
  /** Registrable domain → side, remembered when the user moves the card there. */
  sides: v.fallback(v.record(Domain, Side), {}),
  size: v.fallback(v.picklist(['small', 'medium', 'large']), 'medium'),
  /** Whether readings are kept in the library on this machine. */
  saveReadings: v.fallback(v.boolean(), true),
  /** Registrable domains on which nothing is ever shown. */
  never: v.fallback(v.array(Domain), []),
  /** Site adapter id → the user's own switch; a site not named here is as shipped. */
  sites: v.fallback(v.record(v.string(), v.boolean()), {}),
  /** Registrable domains that the user added: newspapers and offices that nobody listed. */
  own: v.fallback(v.array(Domain), []),
  /** Script in which quotations are shown; the original stays one click away. */
  convertQuotes: v.fallback(v.picklist(['none', 'hans', 'hant']), 'none'),
  /** Number of directives on the toolbar icon. */
  badge: v.fallback(v.boolean(), true),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;
export type CardSide = Settings['side'];

/** What a new installation starts with. */
export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  language: 'auto',
  theme: 'auto',
  side: 'right',
  sides: {},
  size: 'medium',
  saveReadings: true,
  never: [],
  sites: {},
  own: [],
  convertQuotes: 'none',
  badge: true,
};
