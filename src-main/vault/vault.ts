import { ipcRenderer } from 'electron'
import { openVault } from './open-vault'
import { serveVault } from './serve-vault'

// The preload of the hidden window. Main passes one end of a private port; the database is reached through it only.
const vault = openVault('quotite')

ipcRenderer.on('vault-port', (event) => {
  const port = event.ports[0]
  if (port === undefined) return
  serveVault(
    {
      listen: (listener) => {
        port.onmessage = ({ data }) => listener(data)
      },
      postMessage: (message) => port.postMessage(message),
    },
    vault,
  )
})
