import type {NotFoundWords} from '../en/not-found.ts'

export const notFound: NotFoundWords = {
  title: 'Página no encontrada',
  lead: 'No hay nada en esta dirección. Puede que la página haya cambiado de nombre o se haya retirado, o que la dirección esté incompleta.',
  urgent: 'Si necesita ayuda ahora, no siga buscando: vea las líneas de ayuda.',
  helplines: 'Líneas de ayuda, por país',
  guidesTitle: 'Guías',
  elsewhereTitle: 'En otras partes de la biblioteca',
  trial:
    '¿Busca un ensayo clínico? Busque por nombre o por número NCT entre los ensayos de esta biblioteca. Si no está entre ellos, puede estar en el propio registro.',
  searchTrials: 'Buscar ensayos',
  registry: 'ClinicalTrials.gov',
  home: 'Página de inicio',
  nothingYet: {
    title: 'Todavía no hay nada publicado',
    lead: 'Quienes editan no han publicado los ajustes del sitio. Cuando lo hagan, esta página mostrará la biblioteca.',
  },
}
