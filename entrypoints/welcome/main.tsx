import { render } from 'preact';
import '../../components/page.css';
import { WelcomeApp } from './welcome-app.tsx';

const app = document.getElementById('app');
if (app) render(<WelcomeApp />, app);
