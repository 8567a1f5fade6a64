import { mount } from '../shared/mount.tsx';
import { OptionsPage } from './options-page.tsx';

void mount((now) => <OptionsPage settings={now} />);
