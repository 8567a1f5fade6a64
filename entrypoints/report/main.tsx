import { mount } from '../shared/mount.tsx';
import { ReportPage } from './report-page.tsx';

void mount((now) => <ReportPage settings={now} />);
