import type {WebSocket} from 'ws'

/** Being written: who is in which document. */
export function acceptPresence(socket: WebSocket, _parts: object): void {
  socket.send('\u2665')
}
