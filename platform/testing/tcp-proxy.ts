import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { afterAll } from './cleanup.ts'

/** Starts a TCP proxy whose connections can be cut and restored on the same port. */
export async function startTcpProxy(target: URL) {
  const sockets = new Set<Socket>()
  const track = (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => {}).on('close', () => sockets.delete(socket))
  }
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname)
    track(near)
    track(far)
    near.pipe(far).pipe(near)
    near.on('close', () => far.destroy())
    far.on('close', () => near.destroy())
  })
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    return (server.address() as AddressInfo).port
  }
  const cut = () => {
    server.close()
    for (const socket of sockets) socket.destroy()
  }
  const port = await listen(0)
  afterAll(cut)
  const url = new URL(target)
  url.host = `127.0.0.1:${port}`
  return { url: url.href, cut, restore: () => listen(port) }
}
