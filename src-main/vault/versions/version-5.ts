import type { SchemaVersion } from './schema-version'
import { version4 } from './version-4'

/** Version 5. Adds the yearly tables of support services; rows of version 4 stay as they are. */
export const version5: SchemaVersion = {
  number: 5,
  stores: { ...version4.stores, supportTables: '' },
  upgrade: null,
}
