import { startTransition, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Page } from './document.jsx';

function App() {
  useEffect(() => void (window.isHydrated = true), []);
  return <Page isTold={location.search === '?told'} />;
}

/** The test calls it, once banner and way back are there. */
window.hydrate = () => startTransition(() => void hydrateRoot(document, <App />));
