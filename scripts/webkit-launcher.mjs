import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { WebdriverLauncher } from '@web/test-runner-webdriver';

/**
 * WebKitGTK as a browser of the test runner. It brings its own virtual screen and WebDriver
 * server, both on numbers nobody else has, and takes them away again.
 */
export class WebKitLauncher extends WebdriverLauncher {
  concurrency = 1;
  #programs;
  #session;
  /** @type {import('node:child_process').ChildProcess[]} */
  #children = [];

  /** @param {import('./browsers.mjs').WebKit} programs */
  constructor(programs) {
    const session = sessionOptions(programs.browser);
    super(session);
    this.#session = session;
    this.#programs = programs;
  }

  /**
   * @override
   * @param {Parameters<WebdriverLauncher['initialize']>[0]} config
   */
  async initialize(config) {
    await super.initialize(config);
    this.name = 'WebKit';
    process.once('exit', () => this.#kill());
    const display = await this.#startDisplay();
    const port = await freePort();
    this.#start(this.#programs.driver, [`--port=${String(port)}`], { DISPLAY: display });
    await answers(port);
    this.#session.port = port;
  }

  /** @override */
  async stop() {
    await super.stop();
    this.#kill();
  }

  async #startDisplay() {
    const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
    const { stdio } = this.#start(this.#programs.display, args, {});
    const pipe = /** @type {import('node:stream').Readable} */ (stdio[3]);
    // Xvfb writes the number and the newline apart, and dies when the pipe closes between them.
    const [number] = await once(createInterface(pipe), 'line');
    return `:${String(number)}`;
  }

  /** @type {(program: string, args: string[], extra: Record<string, string>) => import('node:child_process').ChildProcess} */
  #start(program, args, extra) {
    const env = { ...process.env, ...extra };
    const child = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    this.#children.push(child);
    return child;
  }

  #kill() {
    for (const child of this.#children.splice(0).reverse()) child.kill();
  }
}

/**
 * @param {string} binary
 * @returns {ConstructorParameters<typeof WebdriverLauncher>[0]}
 */
function sessionOptions(binary) {
  const capabilities = {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    // The runner hears from the page itself; a driver that waits for the load event may wait for ever.
    pageLoadStrategy: /** @type {const} */ ('none'),
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  };
  return { hostname: '127.0.0.1', path: '/', capabilities };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}

/** @param {number} port */
async function answers(port) {
  for (let tries = 100; tries > 0; tries -= 1) {
    const reply = await fetch(`http://127.0.0.1:${String(port)}/status`).catch(() => undefined);
    if (reply?.ok) return;
    await wait(100);
  }
  throw new Error('WebKitWebDriver does not answer');
}
