import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** This computer only: a talk in the making is nobody else's on the network. */
const address = '127.0.0.1'

/** How many ports after the first are tried. */
const furtherPorts = 10

/**
 * Opens `server` on `port` (0 to 65535), or on the first free of the next ten; port 0 means any free one.
 *
 * @returns the port it listens on
 * @throws Error when none of them is free, or the system refuses; its message is fit to be shown
 */
export async function listen(server: Server, port: number): Promise<number> {
  const last = port === 0 ? 0 : Math.min(port + furtherPorts, 65_535)
  for (let candidate = port; candidate <= last; candidate++) {
    if (await isOpened(server, candidate)) return (server.address() as AddressInfo).port
  }
  throw new Error(`Cannot listen on any port from ${port} to ${last}: all are in use. Choose another port.`)
}

/** Whether the server now listens on `port`; false when another program does. */
async function isOpened(server: Server, port: number): Promise<boolean> {
  try {
    server.listen(port, address)
    await once(server, 'listening')
    return true
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE') return false
    throw new Error(`Cannot listen on port ${port}: ${message}`, { cause: error })
  }
}
