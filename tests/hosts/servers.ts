import { spawn, type ChildProcess } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HOSTING = fileURLToPath(new URL('../../docs/hosting.md', import.meta.url));

/** A web server that is running. */
export interface RunningServer {
  /** Address of the folder that it gives out, with its final slash. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

interface Program {
  readonly path: string;
  /** The whole configuration around what the documents say. */
  readonly configure: (port: number, documented: string, work: string) => string;
  readonly start: (config: string, work: string) => readonly string[];
}

/** Started as root, nginx works as nobody, who may not read a temporary folder. */
const AS_ROOT = process.getuid?.() === 0 ? 'user root;' : '';

const APACHE_MODULES = 'mpm_event authz_core mime dir headers deflate filter'.split(' ');

/** Servers by the language of their block in docs/hosting.md. */
export const PROGRAMS: Readonly<Record<string, Program>> = {
  nginx: {
    path: '/usr/sbin/nginx',
    configure: (port, documented, work) => `daemon off; pid ${work}/pid; error_log stderr; ${AS_ROOT}
events {}
http {
  include /etc/nginx/mime.types;
  access_log off; gzip on; gzip_types text/css text/javascript application/javascript;
  client_body_temp_path ${work}/body; proxy_temp_path ${work}/proxy; fastcgi_temp_path ${work}/fastcgi;
  uwsgi_temp_path ${work}/uwsgi; scgi_temp_path ${work}/scgi;
  server { listen 127.0.0.1:${port}; ${documented} }
}`,
    start: (config, work) => ['-c', config, '-p', work],
  },
  caddy: {
    path: '/usr/bin/caddy',
    configure: (port, documented) =>
      `{\n\tadmin off\n\tauto_https off\n}\nhttp://127.0.0.1:${port} {\n${documented}\n}\n`,
    start: (config) => ['run', '--adapter', 'caddyfile', '--config', config],
  },
  apache: {
    path: '/usr/sbin/apache2',
    configure: (port, documented, work) => `ServerRoot ${work}
PidFile ${work}/pid
DefaultRuntimeDir ${work}
Listen 127.0.0.1:${port}
ServerName 127.0.0.1
ErrorLog ${work}/errors
${APACHE_MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
AddOutputFilterByType DEFLATE text/html text/css text/javascript
${documented}
`,
    start: (config) => ['-f', config, '-DFOREGROUND'],
  },
};

/** Starts a server on a free port of this machine, set up as docs/hosting.md says, over a folder. */
export async function startServer(name: string, dir: string): Promise<RunningServer> {
  const program = PROGRAMS[name]!;
  const work = mkdtempSync(join(tmpdir(), `chancery-${name}-`));
  const port = await findPort();
  const config = join(work, 'config');
  writeFileSync(config, program.configure(port, readDocumented(name).replaceAll('/srv/chancery', dir), work));
  const child = spawn(program.path, program.start(config, work), {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work, HOME: work },
  });
  const address = `http://127.0.0.1:${port}/`;
  const stop = async () => {
    await end(child);
    rmSync(work, { recursive: true, force: true });
  };
  try {
    await waitFor(address, child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { address, stop };
}

/** A folder in which the site stands both at the root and below a path. */
export function layOut(site: string, below: string): { dir: string; remove: () => void } {
  const work = mkdtempSync(join(tmpdir(), 'chancery-below-'));
  mkdirSync(join(work, dirname(below)), { recursive: true });
  symlinkSync(site, join(work, below));
  return { dir: work, remove: () => rmSync(work, { recursive: true, force: true }) };
}

/** Why a server cannot be tried here, if so. */
export function whyNot(name: string): { skip?: string } {
  const { path } = PROGRAMS[name]!;
  return existsSync(path) ? {} : { skip: `no ${path}: install Debian's package to try it` };
}

function readDocumented(language: string): string {
  const block = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'ms').exec(readFileSync(HOSTING, 'utf8'));
  if (!block) throw new Error(`docs/hosting.md has no block of ${language}`);
  return block[1]!;
}

function findPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Asks until the server answers or has ended. */
async function waitFor(address: string, child: ChildProcess): Promise<void> {
  let said = '';
  child.stderr!.on('data', (chunk: Buffer) => (said += chunk.toString()));
  while (child.exitCode === null) {
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`the server ended: ${said}`);
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
