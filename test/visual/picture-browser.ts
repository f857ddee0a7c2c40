import { fileURLToPath } from 'node:url';
import type { LaunchOptions } from '../support/driver.js';

/**
 * How to start Chromium so that a picture is the same on every machine: letters drawn by their outlines, with no coloured edges, whatever
 * the desktop's settings are; one colour profile; nothing that moves.
 */
export const pictureBrowser: LaunchOptions = {
  args: ['--disable-lcd-text', '--force-color-profile=srgb'],
  env: { FONTCONFIG_FILE: fileURLToPath(new URL('fonts.conf', import.meta.url)) },
  media: { 'prefers-reduced-motion': 'reduce' },
};
