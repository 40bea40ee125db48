const countries = [
  'NP',
  'IN',
  'GH',
  'ID',
  'TH',
  'PH',
  'LK',
  'BD',
  'KE',
  'DO',
  'HT',
  'PE',
  'BR',
  'VN',
];
const towns = [
  ...['Kathmandu', 'Delhi', 'Accra', 'Bali', 'Bangkok', 'Manila', 'Colombo', 'Dhaka', 'Nairobi'],
  ...['Santo Domingo', 'Port-au-Prince', 'Lima', 'São Paulo', 'Hà Nội'],
];
const topics = ['Wages', 'Climate change', 'Research', 'Migration', 'Réforme', 'Ports', 'Schools'];

/** A feed of so many events, five an item, over twenty years around now. */
export function longFeed(count: number): unknown {
  const two = (number: number) => String(number).padStart(2, '0');
  const eventOf = (n: number) => {
    const [country, town, topic] = [countries, towns, topics].map((list) => list[n % list.length]!);
    const start = `${2016 + (n % 20)}-${two(1 + (n % 12))}-${two(1 + (n % 28))}`;
    return {
      id: `event-${n}`,
      title: `Meeting ${n} on ${topic!.toLowerCase()}`,
      summary: `What was said in ${town} on ${topic!.toLowerCase()}, and what is to be done there.`,
      url: `https://example.org/events/${n}`,
      start,
      end: start,
      places: [{ name: town, country, precision: 'locality' }],
      areas: [{ code: country, roles: ['host', 'participant'] }],
      topics: [topic],
    };
  };
  const items = Array.from({ length: count / 5 }, (_, index) => ({
    id: `https://example.org/${index}/`,
    url: `https://example.org/${index}/`,
    title: `Report ${index}`,
    content_text: 'What came of it.',
    date_published: `20${10 + (index % 15)}-0${1 + (index % 9)}-11T12:00:00Z`,
    _convene: {
      kind: 'report',
      events: Array.from({ length: 5 }, (_none, more) => eventOf(index * 5 + more)),
    },
  }));
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Ten thousand meetings',
    language: 'en',
    _convene: { spec: '1.0' },
    items,
  };
}
