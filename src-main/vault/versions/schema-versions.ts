import type { SchemaVersion } from './schema-version'
import { version1 } from './version-1'
import { version2 } from './version-2'
import { version3 } from './version-3'
import { version4 } from './version-4'
import { version5 } from './version-5'
import { version6 } from './version-6'

/** Every version of the database, oldest first. A vault of any of them is opened and converted to the last. */
export const SCHEMA_VERSIONS: readonly SchemaVersion[] = [
  version1,
  version2,
  version3,
  version4,
  version5,
  version6,
]
