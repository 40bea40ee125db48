// Finds the nginx that docs/hosting/nginx.conf is tested in and, in CI, installs it where it is missing.
// A machine without one, which may not install it either, skips that test and says so.
import { env } from 'node:process';
import { existsSync } from 'node:fs';
import { install, onPath } from './browsers.mjs';

/**
 * The nginx on this machine. Debian keeps it where only root's PATH leads.
 *
 * @returns {string | undefined} its path
 */
export function findNginx() {
  const usual = '/usr/sbin/nginx';
  return onPath('nginx') ?? (existsSync(usual) ? usual : undefined);
}

/** Installs Debian's small nginx in CI; nobody's own machine is given a web server for a test. */
export function ensureNginx() {
  if (!findNginx() && env['CI'] === 'true') install(['nginx-light']);
  if (!findNginx()) console.warn('No nginx here, so its test is skipped: install nginx-light.');
}
