import { mount } from '../shared/mount.tsx';
import { SidePanel } from './side-panel.tsx';

void mount((now) => <SidePanel script={now.convertQuotes} />);
