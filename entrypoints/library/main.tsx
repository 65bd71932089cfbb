import { render } from 'preact';
import '../../components/page.css';
import { LibraryPages } from './library-pages.tsx';

const app = document.getElementById('app');
if (app) render(<LibraryPages />, app);
