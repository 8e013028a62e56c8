import type {QuickExitWords} from '../en/quick-exit.ts'

export const quickExit: QuickExitWords = {
  href: 'https://www.bbc.com/mundo',
  leave: 'Salir rápido',
  note: 'Abre las noticias. El historial de su navegador sigue mostrando este sitio.',
  key: 'Pulsar Escape tres veces hace lo mismo.',
}
