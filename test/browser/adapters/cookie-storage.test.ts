import { createCookieStorage } from '../../../src/adapters/cookie-storage.js';
import { assertEqual } from '../assert.js';

const settings = { name: 'stored', days: 182, domain: '', path: '/', sameSite: 'Lax', secure: undefined } as const;

describe('cookie storage', () => {
  afterEach(() => void createCookieStorage(settings).remove());

  it('says that it has kept what the browser has kept', () => {
    const storage = createCookieStorage(settings);
    assertEqual([storage.read(), storage.write('a!b*c~d'), storage.read()], [[], true, ['a!b*c~d']]);
    assertEqual([storage.remove(), storage.read()], [true, []]);
  });

  it('says that it has not where the browser has dropped it', () => {
    const [storage, long] = [createCookieStorage(settings), 'x'.repeat(5000)];
    assertEqual(storage.write(long), storage.read()[0] === long, 'too large for most'); // WebKitGTK keeps it.
    assertEqual(createCookieStorage({ ...settings, domain: 'example.org' }).write('1'), false, 'not our domain');
    assertEqual(createCookieStorage({ ...settings, days: -1 }).write('1'), false, 'expired');
  });

  it('finds the widest domain that the browser lets us set, and leaves one cookie', () => {
    const storage = createCookieStorage({ ...settings, domain: 'auto' });
    assertEqual(createCookieStorage(settings).write('before'), true);
    assertEqual([storage.write('after'), storage.read()], [true, ['after']]);
    assertEqual([storage.remove(), storage.read()], [true, []]);
  });

  it('finds out whether cookies are kept, and leaves none', () => {
    const answers = [{ ...settings, domain: 'auto' }, settings, { ...settings, domain: 'example.org' }].map((each) => createCookieStorage(each).probe());
    assertEqual([answers, createCookieStorage(settings).read()], [[true, true, false], []]);
  });

  it('lets no attribute smuggle in another', () => {
    const storage = createCookieStorage({ ...settings, path: '/; max-age=0' });
    assertEqual([storage.write('1'), storage.read()], [true, ['1']]);
  });
});
