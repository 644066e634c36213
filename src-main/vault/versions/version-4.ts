import type { SchemaVersion } from './schema-version'
import { version3 } from './version-3'

/** Version 4. Adds the journal of exchanges and the keys of correspondents; rows of version 3 stay as they are. */
export const version4: SchemaVersion = {
  number: 4,
  stores: { ...version3.stores, exchanges: '', correspondents: '' },
  upgrade: null,
}
