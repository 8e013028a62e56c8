// What `npm start`, `npm test`, `npm run dev` and `npm run doctor` run first, on a clone that has nothing installed yet, with
// whatever Node the machine has: plain JavaScript, no dependency. It installs what package-lock.json says,
// then hands over to tools/<task>.ts on the Node that the lockfile pins.
import {spawn, spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** npm itself, and this file, need no more than this. */
const OLDEST_FOR_INSTALL = 20
/** Runs TypeScript as it stands, and has SQLite. */
const OLDEST_FOR_TASKS = [22, 18]

main()

function main() {
  const [task, ...args] = process.argv.slice(2)
  const machine = version(process.versions.node)
  if (machine[0] < OLDEST_FOR_INSTALL) {
    stop(
      `Healing Library needs Node ${OLDEST_FOR_INSTALL} or newer; this machine runs Node ${process.versions.node}. ` +
        'Install a newer one from https://nodejs.org and run the command again.',
    )
  }
  if (task === undefined || !existsSync(join(root, 'tools', `${task}.ts`))) {
    stop('Usage: node tools/bootstrap.mjs start|test|dev|doctor|screenshot [options]', 2)
  }
  if (!installed()) install()
  run(pinnedNode() ?? machineNode(machine), task, args)
}

/** Whether node_modules holds what package-lock.json names (npm leaves its own copy of the list there). */
function installed() {
  const wanted = readPackages('package-lock.json')
  const present = readPackages('node_modules/.package-lock.json')
  if (wanted === undefined || present === undefined) return false
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || entry.optional === true) return true
    return present[path] !== undefined && present[path].version === entry.version
  })
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages
  } catch {
    return undefined
  }
}

function install() {
  const began = Date.now()
  process.stdout.write('Installing dependencies (first time: one to three minutes)\n')
  const npm = process.env.npm_execpath
  // NODE_ENV=production would leave out what the build needs.
  const options = ['ci', '--include=dev', '--no-audit', '--no-fund']
  const result =
    npm !== undefined && /\.c?js$/.test(npm)
      ? spawnSync(process.execPath, [npm, ...options], {cwd: root, stdio: 'inherit'})
      : spawnSync('npm', options, {cwd: root, stdio: 'inherit', shell: process.platform === 'win32'})
  if (result.status !== 0) {
    stop(
      'npm ci did not finish: its message stands above. Mend that (network, disk), then run the command again.',
    )
  }
  process.stdout.write(`Installed dependencies in ${((Date.now() - began) / 1000).toFixed(1)} s\n`)
}

/** The Node of the lockfile: an optional package, absent on platforms that it does not exist for. */
function pinnedNode() {
  const binary = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node')
  if (!existsSync(binary)) return undefined
  // A binary for another C library stands there and cannot run.
  return spawnSync(binary, ['--version']).status === 0 ? binary : undefined
}

function machineNode([major, minor]) {
  const [oldestMajor, oldestMinor] = OLDEST_FOR_TASKS
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return process.execPath
  return stop(
    `No Node binary is pinned for ${process.platform}-${process.arch}, and this machine runs Node ${process.versions.node}: ` +
      `install Node ${oldestMajor}.${oldestMinor} or newer from https://nodejs.org and run the command again.`,
  )
}

function run(node, task, args) {
  const child = spawn(node, [join(root, 'tools', `${task}.ts`), ...args], {
    cwd: root,
    // The channel tells the task when this process is gone, however it ended.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    // Child processes that look for `node` find the same one.
    env: {...process.env, PATH: `${dirname(node)}:${process.env.PATH ?? ''}`},
  })
  // A terminal sends Ctrl-C to both: this process waits for the task to end in its own way.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 1))
}

function version(text) {
  return text.split('.').map(Number)
}

function stop(message, code = 1) {
  process.stderr.write(`${message}\n`)
  return process.exit(code)
}
