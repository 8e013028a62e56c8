import type {BreadcrumbWords} from '../en/breadcrumb.ts'

export const breadcrumb: BreadcrumbWords = {
  label: 'Está aquí',
  home: 'Inicio',
  trialLists: 'Listas de ensayos',
}
