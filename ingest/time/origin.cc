#include "ingest/time/origin.h"

#include "ingest/time/candidates.h"

namespace fabula::timex {

std::optional<Origin> publication(const Context& context) {
  if (!context.publication) return std::nullopt;
  return Origin{*context.publication, Grain::day, DateBasis::relative};
}

std::optional<Origin> told(const Context& context) {
  if (!context.told) return std::nullopt;
  return Origin{context.told->begin, context.told->grain, DateBasis::relative_to_date};
}

std::optional<Origin> origin(const Context& context, Anchor anchor) {
  const bool from_text = anchor == Anchor::text || context.mode == Mode::narrative;
  const bool year = context.mode == Mode::news && context.publication && context.told &&
                    context.told->grain >= Grain::season;
  const bool ahead = year && context.told->begin > *context.publication;
  const bool back = year && context.outlook == Outlook::future && !ahead;
  if (from_text && told(context) && !ahead && !back) return told(context);
  return context.mode == Mode::narrative && anchor == Anchor::publication ? std::nullopt
                                                                          : publication(context);
}

std::optional<Placed> placed(const std::optional<CalendarValue>& value, const Expression& e,
                             const Origin& from) {
  if (!value) return std::nullopt;
  return Placed{has_time(e) ? with_time(*value, e) : *value, from.basis, from.day, {}};
}

}  // namespace fabula::timex
