import type {HelpWords} from '../en/help.ts'
import {formatsFor} from '../formats.ts'
import {vocabulary} from './vocabulary.ts'

export const help: HelpWords = {
  formats: formatsFor('es'),
  kinds: vocabulary.helplineKinds,
  title: 'Ayuda ahora',
  lead: 'Alguien con quien hablar, hoy. Si hay una vida en peligro, llame primero al número de emergencias de su país.',
  description:
    'Líneas de crisis y de apoyo por país, cada una con su horario y el día en que se comprobó por última vez.',
  emergencyTitle: 'Si hay una vida en peligro',
  emergency:
    'Llame a su número de emergencias, o pida a alguien cercano que llame. Quédese con la persona, o pida a alguien que se quede con usted. Llamar siempre está bien, también si se ha tomado una sustancia: quienes vienen están para ayudar.',
  emergencyNumbers:
    'El 112 funciona en todos los países de la Unión Europea y en los teléfonos móviles de muchos otros; el 911, en Estados Unidos y Canadá; el 999, en el Reino Unido; el 000, en Australia.',
  countries: 'Países',
  notListedTitle: 'Su país no está en la lista',
  notListed:
    'Solo incluimos números que alguien de aquí ha comprobado. Que falte el suyo no significa que no exista.',
  notListedSteps: [
    'Llame al número de emergencias de su país si hay peligro ahora.',
    'Pregunte en una consulta médica, una farmacia o un hospital cercanos: allí pueden decirle quién atiende donde usted está.',
    'Consulte un directorio internacional de líneas de crisis:',
  ],
  directories: [
    {name: 'Find A Helpline', url: 'https://findahelpline.com'},
    {name: 'Befrienders Worldwide', url: 'https://www.befrienders.org'},
  ],
  sms: 'Mensaje de texto',
  languages: 'Idiomas',
  tooOld: (days) =>
    `Su número se comprobó hace ${days} días, más de lo que permitimos. Si no contesta, mire su página web o llame a su número de emergencias.`,
  none: 'Todavía no se ha añadido ninguna línea de ayuda. Llame al número de emergencias de su país o use uno de los directorios de abajo.',
  keep: 'Esta página es solo texto: imprímala o guárdela, y funciona sin conexión.',
}
