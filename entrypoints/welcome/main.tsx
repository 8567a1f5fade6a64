import { mount } from '../shared/mount.tsx';
import { WelcomePage } from './welcome-page.tsx';

void mount(() => <WelcomePage />);
