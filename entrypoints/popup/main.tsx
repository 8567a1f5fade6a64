import { Popup } from '../../components/popup/popup.tsx';
import { mount } from '../shared/mount.tsx';

void mount(() => <Popup />);
