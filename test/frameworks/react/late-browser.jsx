import { hydrateRoot } from 'react-dom/client';
import { apps } from './late.jsx';

const { Page, find } = apps[location.pathname.slice(1)];
window.film = document.querySelector('#film');
window.said = [];
hydrateRoot(find(), <Page />, { onRecoverableError: (error) => said.push(error.message) });
