'use strict';
(() => {
  // The story, as the page carries it, and what every part of the explorer asks of it. The parts
  // (story, filters, placing, painting, links, panel, actors, saving, moving, start) are written one
  // behind the other into one closure; a part uses those before it, and later ones only when called.
  const data = JSON.parse(document.getElementById('data').textContent);
  const { articles, actors, events, links, lanes } = data;
  const byId = id => document.getElementById(id);
  const canvas = byId('canvas'), stage = byId('stage'), panel = byId('panel'), list = byId('list');
  const context = canvas.getContext('2d');

  // Causes and effects of each event, as [other event, link].
  const causes = events.map(() => []), effects = events.map(() => []);
  links.forEach(link => {
    effects[link.from].push([link.to, link]);
    causes[link.to].push([link.from, link]);
  });
  const isDated = event => event.day !== null;
  events.forEach((event, i) => {
    event.index = i;
    event.day = event.first ?? event.last;
    event.family = event.type.split('.')[0];
    event.text = [event.label, event.words, event.type, ...event.actors.map(a => actors[a].name),
      ...event.evidence.map(([, quote]) => quote)].join(' ').toLowerCase();
  });
  // By importance, and by day; sorted once, filtered often.
  const byWeight = events.filter(isDated).sort((a, b) => b.weight - a.weight || a.index - b.index);
  const byDay = events.slice().sort((a, b) => (a.day ?? 1e9) - (b.day ?? 1e9) || a.index - b.index);

  const state = {
    shown: new Set(), // events that pass the filters
    only: null,       // a set of indices, when only what is linked to an event is shown
    placed: [], dots: [], laneTops: [], height: 0, // layout: world x is day * scale
    scale: 1, left: 0, top: 0,                     // the view, in pixels
    selected: -1, start: -1,                       // the chosen event; where a way begins
    hits: [],                                      // what was painted where
  };

  const element = (name, words, options = {}) => {
    const made = document.createElement(name);
    if (words !== undefined) made.textContent = words;
    return Object.assign(made, options);
  };
  const button = (words, action, options = {}) => {
    const made = element('button', words, { type: 'button', ...options });
    made.addEventListener('click', action);
    return made;
  };
  const colour = name => getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
  const isDark = () => matchMedia('(prefers-color-scheme: dark)').matches;
  const laneColour = lane => (isDark() ? data.dark : data.light)[lane % data.light.length];
  const counted = (n, noun) => n.toLocaleString('en') + ' ' + noun + (n === 1 ? '' : 's');
