// Loaded first (--import) in every process that `npm start` runs: when the parent is gone, however it ended
// (kill -9 leaves it no time to tell), the channel to it closes, and this process ends as it would on SIGTERM.
const GRACE_MS = 3000

// A child that forks workers hands them this file, too. Their channel is their own affair: left alone, it keeps
// a worker alive that waits for its next task.
const isDirectChild = process.env.LIBRARY_PARENT_PID === String(process.ppid)

if (process.channel && isDirectChild) {
  process.on('disconnect', () => {
    setTimeout(() => process.exit(1), GRACE_MS).unref()
    process.kill(process.pid, 'SIGTERM')
  })
  // The channel alone must not keep a command alive that is done.
  process.channel.unref()
}
