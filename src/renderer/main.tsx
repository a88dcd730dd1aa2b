import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './ui/ui.css';
import { openDesk } from './app/open-desk.tsx';
import { desk } from './desk.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html was believed to hold #root.');
void openDesk(root, desk);
