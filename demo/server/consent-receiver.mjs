// @ts-check
/**
 * The server side of `record.url`: takes the proof of each decision into a file that is only ever appended to, one JSON on each line.
 *
 *     import { createConsentReceiver } from './consent-receiver.mjs';
 *     const receive = createConsentReceiver({ file: 'consent-records.ndjson' });
 *     createServer((request, response) => (request.url === '/consent-records' ? receive(request, response) : …));
 *
 * A browser sends a record again if its page was left before the answer came: the same `key` is written once.
 */
import { appendFile, open } from 'node:fs/promises';

/** Bytes of the largest record that is taken: thirty services make about two thousand. */
const LIMIT = 16_384;

/** What a record must have, and what a value must be; further keys are refused. @type {Record<string, (value: unknown) => boolean>} */
const SHAPE = {
  id: (value) => typeof value === 'string' && /^[\da-f]{32}$/.test(value),
  key: (value) => typeof value === 'string' && /^[\da-f]{32}$/.test(value),
  time: isDate,
  noted: isDate,
  source: isShortText,
  policyVersion: isShortText,
  region: isShortText,
  mode: (value) => ['opt-in', 'opt-out', 'notice'].includes(String(value)),
  locale: isShortText,
  texts: isShortText,
  textsHash: (value) => typeof value === 'string' && /^(?:[\da-f]{64})?$/.test(value),
  optedOut: isBoolean,
  signal: isBoolean,
  choices: (value) => isObject(value) && Object.entries(value).every(([id, choice]) => /^[\w-]{1,64}$/.test(id) && isBoolean(choice)),
};

/**
 * Answers 204 once the record is in the file, 400, 405, 413 or 415 for what is none, 500 if the file cannot be written: then the browser
 * keeps the record and tries again on the next visit. Never rejects.
 *
 * @param {{ file: string }} options
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>}
 */
export function createConsentReceiver({ file }) {
  /** Keys in the file, read when the first record comes. @type {Set<string> | undefined} */
  let known;
  /** One write at a time, so that lines stay whole and nothing is written twice. @type {Promise<unknown>} */
  let turn = Promise.resolve();

  /** @param {Record<string, unknown>} record */
  const store = async (record) => {
    const before = (known ??= await readKeys(file));
    const key = String(record.key);
    if (before.has(key)) return;
    known = undefined; // Until it is written: what was begun in vain is read again.
    await appendFile(file, `${JSON.stringify({ received: new Date().toISOString(), ...record })}\n`, { mode: 0o600 });
    known = before.add(key);
  };
  return async (request, response) => {
    const answer = (/** @type {number} */ status) => void response.writeHead(status, { 'cache-control': 'no-store', ...(status === 405 && { allow: 'POST' }) }).end();
    if (request.method !== 'POST') return answer(405);
    if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) return answer(415);
    try {
      const text = await readBody(request);
      if (text === undefined) return answer(413);
      const record = parse(text);
      if (!record) return answer(400);
      await (turn = turn.catch(() => {}).then(() => store(record)));
      return answer(204);
    } catch (error) {
      if (!request.complete) return void response.destroy(); // Cut off in its body: nobody is there to be answered.
      console.error(error);
      return answer(500);
    }
  };
}

/** `undefined` if it is too long; the rest is read and thrown away. @param {import('node:http').IncomingMessage} request @returns {Promise<string | undefined>} */
async function readBody(request) {
  const chunks = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes <= LIMIT) chunks.push(chunk);
  }
  return bytes <= LIMIT ? Buffer.concat(chunks).toString() : undefined;
}

/** @param {string} text @returns {Record<string, unknown> | undefined} */
function parse(text) {
  const record = parseJson(text);
  const isWhole = isObject(record) && Object.entries(SHAPE).every(([key, fits]) => fits(record[key])) && Object.keys(record).every((key) => Object.hasOwn(SHAPE, key));
  return isWhole ? record : undefined;
}

/** @param {string} text @returns {unknown} `undefined` if it is none */
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The keys of the records that are whole. A last line that was cut off, by a full disk say, is ended, so that the next one stands alone.
 *
 * @param {string} file @returns {Promise<Set<string>>}
 */
async function readKeys(file) {
  const keys = new Set();
  const handle = await open(file, 'a+', 0o600);
  try {
    let last = '';
    for await (const line of handle.readLines({ autoClose: false })) {
      last = line;
      const record = parseJson(line);
      if (isObject(record)) keys.add(record.key);
    }
    if (last && !(await endsWithLineBreak(handle))) await handle.appendFile('\n');
  } finally {
    await handle.close();
  }
  return keys;
}

/** @param {import('node:fs/promises').FileHandle} handle */
async function endsWithLineBreak(handle) {
  const { size } = await handle.stat();
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer.toString() === '\n';
}

/** @param {unknown} value */
function isDate(value) {
  return typeof value === 'string' && value.length <= 32 && !Number.isNaN(Date.parse(value));
}

/** @param {unknown} value */
function isShortText(value) {
  return typeof value === 'string' && value.length <= 200;
}

/** @param {unknown} value @returns {value is boolean} */
function isBoolean(value) {
  return typeof value === 'boolean';
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
