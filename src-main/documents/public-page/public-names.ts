import { agreementNames } from '#shared/domain/agreements/agreement-names'
import { bodyNames } from '#shared/domain/collectivities/body-names'
import type { PublicFacts } from '../../use-cases/public-facts'

/** What a public page calls services and bodies: those of one name with their reference or code. */
export function publicNames({ agreements, bodies }: PublicFacts) {
  const services = agreementNames([...agreements.values()])
  const places = bodyNames([...bodies.values()])
  return {
    service: (id: string): string => services.get(id) ?? id,
    body: (id: string): string => places.get(id) ?? id,
  }
}
