import lock from 'react-focus-lock/dist/cjs/index.js'

/** The packaged Studio takes its default as bundlers do; Node hands over all that the package exports. */
export default lock.default
