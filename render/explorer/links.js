
  // ---- Causes and effects
  const closure = (next, start) => {
    const seen = new Set([start]), open = [start];
    while (open.length) for (const [other] of next[open.pop()]) if (!seen.has(other)) { seen.add(other); open.push(other); }
    return seen;
  };
  let relatedTo = -1, relatedEvents = new Set(); // of the last one asked for, since each frame asks
  const related = index => {
    if (index !== relatedTo) {
      relatedTo = index;
      relatedEvents = index < 0 ? new Set() : new Set([...closure(causes, index), ...closure(effects, index)]);
    }
    return relatedEvents;
  };
  // The fewest links from one event to another, in either direction; null where none lead there.
  const path = (from, to) => {
    const came = new Map([[from, null]]), open = [from];
    for (let i = 0; i < open.length && !came.has(to); ++i)
      for (const [other] of [...effects[open[i]], ...causes[open[i]]]) if (!came.has(other)) { came.set(other, open[i]); open.push(other); }
    if (!came.has(to)) return null;
    const result = [];
    for (let at = to; at !== null; at = came.get(at)) result.unshift(at);
    return result;
  };
