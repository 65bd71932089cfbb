import { render } from 'preact';
import '../../components/page.css';
import { LibraryApp } from './library-app.tsx';

const app = document.getElementById('app');
if (app) render(<LibraryApp />, app);
