import type {GuideWords} from '../en/guide.ts'

const statementsWords = (count: number) => (count === 1 ? '1 afirmación' : `${count} afirmaciones`)

export const guidePictures: GuideWords['pictures'] = {
  rings: {
    name: (statements, counts) =>
      `Las pruebas como anillos, uno por cada una de ${statementsWords(statements)}: ${counts}.`,
    count: (count, certainty) => `${count} con ${certainty.toLowerCase()}`,
    captionBefore: 'Un anillo por cada afirmación de ',
    captionLink: 'qué muestran los estudios',
    captionAfter:
      '. Cuanto más completo el anillo, más seguras las pruebas; los anillos de puntos aún no están evaluados.',
  },
  evidenceMap: {
    title: 'Dónde están las pruebas',
    description: (statements, conditions) =>
      `${statementsWords(statements)} sobre beneficio y seguridad, por problema de salud (${conditions}) y según la certeza de cada una. La lista de abajo dice lo mismo.`,
    noCondition: 'Ninguno en particular',
    columns: {
      notAssessed: 'Sin evaluar',
      veryLow: 'Muy baja',
      low: 'Baja',
      moderate: 'Moderada',
      high: 'Alta',
    },
    howToRead:
      'Cada punto es una afirmación sobre beneficio o seguridad, en la columna de su certeza, que crece hacia la derecha. «Sin evaluar» va aparte: no es un grado. Cuanto mayor el punto, más personas hubo en el mayor estudio en que se apoya; un anillo vacío significa que nuestros registros no dicen cuántas.',
    cell: (condition, statements, certainty, people) =>
      `${condition}: ${statementsWords(statements)}, ${certainty.toLowerCase()}, ${people}`,
    largest: (people) => `el mayor estudio, ${people} personas`,
    peopleUnknown: 'el número de personas no está en nuestros registros',
  },
  history: {
    title: (from, to) => `De ${from} a ${to}, a escala`,
    description: (events, from, to) =>
      `${events} hechos entre ${from} y ${to} sobre una línea, tan separados como ocurrieron. La lista de abajo cuenta cada uno.`,
    howToRead: 'Cada marca es un hecho de la lista de abajo, tan separados como ocurrieron.',
  },
  session: {
    title: 'Los pasos, en orden',
    description: (steps) => `Uno tras otro: ${steps}.`,
    howToRead: 'En este orden. Cuánto dura cada paso cambia de un lugar a otro.',
  },
  effectsOverTime: {
    title: 'Cuándo aparecen los efectos, y con qué frecuencia',
    description: 'Los efectos según cuándo aparecen, si son deseados y con qué frecuencia se vieron.',
    howToRead:
      'Cada marca es un efecto que nombran las tablas de abajo. Cuanto más alta su barra, con más frecuencia se vio; un anillo vacío significa que no se sabe con qué frecuencia.',
    count: (timing, counts) => `${timing}: ${counts}.`,
    ofValence: (count, valence) => `${count}, ${valence.toLowerCase()}`,
    columns: {during: 'En la sesión', hoursAfter: 'Horas después', longTerm: 'Uso largo'},
  },
}
