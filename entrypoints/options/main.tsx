import { render } from 'preact';
import '../../components/page.css';
import { OptionsApp } from './options-app.tsx';

const app = document.getElementById('app');
if (app) render(<OptionsApp />, app);
