import { storyOf, type Sketch } from '../support/story.ts';
import { plot, type Picture } from './plot.ts';

/** A few events over the first half of 2021, which was told on March 13. */
const in2021 = (...sketches: Sketch[]): Picture => ({
  story: storyOf(sketches),
  width: 820,
  days: ['2021-01-01', '2021-06-30']
});

plot('a known day is a dot', () =>
  in2021({ title: 'The delegations meet', edtf: '2021-02-10', text: 'on February 10' })
);

plot('one day within bounds is a bracket without a dot', () =>
  in2021({
    title: 'A letter is sent',
    edtf: '[2021-02-01..2021-02-20]',
    aspect: 'within',
    text: 'in those weeks'
  })
);

plot('one day within a core lies in a band', () =>
  in2021({
    title: 'A letter is sent',
    edtf: '2021-02',
    aspect: 'within',
    mod: 'mid',
    text: 'in mid-February'
  })
);

plot('what lasts throughout is a solid bar', () =>
  in2021({ title: 'The bridge is closed', edtf: '2021-02', aspect: 'throughout', text: 'all February' })
);

plot('a span with vague ends has flanks', () =>
  in2021(
    {
      title: 'The talks go on',
      edtf: '2021-01/2021-03',
      aspect: 'throughout',
      text: 'from January to March'
    },
    {
      title: 'The harbour is frozen',
      edtf: '2021-01/2021-03',
      aspect: 'throughout',
      mod: 'late',
      endMod: 'early',
      text: 'from late January to early March'
    }
  )
);

plot('two vague spans overlap', () =>
  in2021(
    {
      title: 'The first commission sits',
      edtf: '2021-01/2021-03',
      aspect: 'throughout',
      text: 'since the new year'
    },
    {
      title: 'The second commission sits',
      edtf: '2021-02/2021-05',
      aspect: 'throughout',
      text: 'into the spring'
    }
  )
);

plot('what is still so fades after the as-of line', () =>
  in2021({
    title: 'Several channels are tried',
    edtf: '2021-02/..',
    mod: 'mid',
    aspect: 'since',
    occurrence: 'ongoing',
    text: 'starting in mid-February'
  })
);

plot('what was so until a day has no beginning', () =>
  in2021({ title: 'The sanctions hold', edtf: '../2021-03-13', aspect: 'until', text: 'so far' })
);

plot('an end that nobody knows is a few dashes', () =>
  in2021(
    { title: 'The ship lies in port', edtf: '2021-02-01/', aspect: 'throughout', text: 'from February 1' },
    { title: 'The strike ends', edtf: '/2021-05-04', aspect: 'throughout', text: 'to May 4' }
  )
);

plot('a day before or after another is a bracket with an open end', () =>
  in2021(
    {
      title: 'The review is due',
      edtf: '[2021-03-14..]',
      aspect: 'within',
      occurrence: 'expected',
      text: 'in the coming weeks'
    },
    { title: 'The order was given', edtf: '[..2021-02-20]', aspect: 'within', text: 'before the vote' }
  )
);

plot('one of several named days has a mark at each', () =>
  in2021(
    {
      title: 'One of three days',
      edtf: '[2021-01-12,2021-01-19,2021-01-26]',
      aspect: 'on',
      text: 'on a Tuesday in January'
    },
    {
      title: 'A day or a month',
      edtf: '[2021-02-03,2021-03]',
      aspect: 'within',
      text: 'on February 3, or in March'
    },
    { title: 'Perhaps the first', edtf: '[2021-02-10?,2021-02-17]', text: 'on February 10 (?) or 17' },
    {
      title: 'A vote is due',
      edtf: '[2021-03-24,2021-03-31]',
      text: 'on one of two Wednesdays',
      occurrence: 'planned'
    },
    { title: 'Before or on a day', edtf: '[..2021-01-20,2021-02-01]', aspect: 'within', text: 'by then' }
  )
);

plot('the date of another account is lighter and joined', () =>
  in2021(
    { title: 'A test is held', edtf: '2021-03-03', text: 'on March 3', otherwise: { edtf: '2021-02-20' } },
    {
      title: 'A letter is sent',
      edtf: '2021-02',
      aspect: 'within',
      text: 'in February',
      otherwise: { edtf: '2021-01-11' }
    },
    {
      title: 'The bridge is closed',
      edtf: '2021-02-10/2021-02-20',
      aspect: 'throughout',
      text: 'from February 10 to 20',
      otherwise: { edtf: '2021-03', aspect: 'throughout' }
    },
    {
      title: 'A summit',
      edtf: '2021-04-10',
      text: 'on April 10',
      occurrence: 'planned',
      otherwise: { edtf: '2021-05', aspect: 'within' }
    },
    {
      title: 'An agreement',
      edtf: '2021-01-20',
      text: 'on January 20',
      otherwise: { edtf: '2021-02-01~' }
    }
  )
);

plot('the date of another account, on paper', () => ({
  ...in2021(
    { title: 'A test is held', edtf: '2021-03-03', text: 'on March 3', otherwise: { edtf: '2021-02-20' } },
    {
      title: 'One of two days, or a third',
      edtf: '[2021-01-12,2021-01-19]',
      text: 'on a Tuesday in January',
      otherwise: { edtf: '2021-02', aspect: 'throughout' }
    }
  ),
  theme: 'print'
}));

plot('what was planned is hollow', () =>
  in2021(
    { title: 'A summit', edtf: '2021-04-10', occurrence: 'planned', text: 'on April 10' },
    {
      title: 'A visit',
      edtf: '[2021-03-14..2021-03-20]',
      aspect: 'within',
      occurrence: 'planned',
      text: 'next week'
    },
    {
      title: 'An inquiry',
      edtf: '2021-05',
      mod: 'mid',
      aspect: 'within',
      occurrence: 'expected',
      text: 'in mid-May'
    },
    {
      title: 'An exercise',
      edtf: '2021-04',
      aspect: 'throughout',
      occurrence: 'threatened',
      text: 'throughout April'
    },
    { title: 'New rules', edtf: '2021-05/..', aspect: 'since', occurrence: 'planned', text: 'from May' },
    {
      title: 'Works on the line',
      edtf: '2021-04/2021-06',
      aspect: 'throughout',
      occurrence: 'planned',
      text: 'April to June'
    }
  )
);

plot('a word stands beside what is not an established fact', () =>
  in2021(
    { title: 'A meeting is called off', edtf: '2021-03-02', occurrence: 'cancelled', text: 'on March 2' },
    {
      title: 'Money is said to have been paid',
      edtf: '2021-02-03',
      voice: 'attributed',
      response: 'denied',
      text: 'on February 3'
    },
    {
      title: 'Letters are said to have been sent',
      edtf: '2021-01-20',
      voice: 'attributed',
      response: 'did not respond',
      text: 'on January 20'
    },
    {
      title: 'A threat',
      edtf: '2021-04',
      aspect: 'within',
      occurrence: 'threatened',
      response: 'did not respond',
      text: 'in April'
    }
  )
);

plot('years before Christ', () => ({
  story: storyOf(
    [
      { title: 'Caesar crosses the Rubicon', edtf: '-0048-01', aspect: 'within', text: 'in January' },
      { title: 'Caesar is killed', edtf: '-0043-03-15', text: 'on the Ides of March' },
      { title: 'Octavian rules', edtf: '-0026/0014', aspect: 'throughout', text: 'until his death' }
    ],
    '0014-08-19'
  )
}));

plot('years that no calendar holds', () => ({
  story: storyOf([
    { title: 'A comet strikes', edtf: 'Y-66000000', aspect: 'within', text: 'some 66 million years ago' },
    {
      title: 'The first continents meet',
      edtf: 'Y-335000000',
      aspect: 'within',
      text: 'in the Carboniferous'
    }
  ])
}));

plot('what is not exact is a ring, or leads into dots', () =>
  in2021(
    { title: 'The delegations meet', edtf: '2021-02-10~', text: 'about February 10' },
    {
      title: 'A treaty is to be signed',
      edtf: '2021-04-20~',
      text: 'around April 20',
      occurrence: 'planned'
    },
    { title: 'A letter is sent', edtf: '2021-02~', aspect: 'within', text: 'about February' },
    {
      title: 'The bridge is closed',
      edtf: '2021-02-01~/2021-03-05',
      aspect: 'throughout',
      text: 'from about February 1'
    },
    {
      title: 'A strike ends, nobody knows when',
      edtf: '2021-02-15/',
      aspect: 'within',
      text: 'after February 15'
    }
  )
);
