import { build, writeBuilt } from './dataset-build.ts';
import { loadSources } from './dataset-sources.ts';

/** `npm run dataset`: rebuilds every snapshot from assets/data/sources. */
const built = build(loadSources());
writeBuilt(built);
console.log(built.get('public/data/manifest.json')?.trim());
