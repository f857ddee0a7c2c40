import { createRoot } from 'react-dom/client';
import { useGranted } from './use-granted.js';

function Counter() {
  return <p>{useGranted('analytics') ? 'counts' : 'does not count'}</p>;
}

createRoot(document.querySelector('main')).render(<Counter />);
