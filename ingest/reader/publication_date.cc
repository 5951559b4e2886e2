#include "ingest/reader/publication_date.h"

#include <algorithm>
#include <array>
#include <optional>

#include "ingest/reader/words.h"
#include "ingest/reader/written_date.h"

namespace fabula {
namespace {

using Kind = WrittenDate::Kind;

std::vector<WrittenDate> dates_of(const Article& article, const Block& block) {
  return find_written_dates(block.span.of(article.text));
}

bool tells_the_story(BlockKind kind) {
  return kind != BlockKind::teaser && kind != BlockKind::boilerplate;
}

/// Days that other parts of the article name without doubt.
std::vector<Day> sure_days(const Article& article, const std::vector<DateClaim>& claims) {
  std::vector<Day> days;
  const auto add = [&](const WrittenDate& date) {
    if (date.kind == Kind::day) days.push_back(date.day);
  };
  for (const DateClaim& claim : claims)
    if (const auto date = read_date_field(claim.text)) add(*date);
  if (const auto day = url_date(article.url)) days.push_back(*day);
  for (const Block& block : article.blocks) {
    if (block.date) days.push_back(*block.date);
    if (tells_the_story(block.kind)) std::ranges::for_each(dates_of(article, block), add);
  }
  return days;
}

/// The reading of an ambiguous date that the sure days support, if they support just one.
std::optional<Day> decided(const WrittenDate& date, const std::vector<Day>& sure) {
  const auto supported = [&](Day reading) {
    return std::ranges::any_of(sure, [&](Day day) {
      return reading - day <= std::chrono::days{1} && day - reading <= std::chrono::days{1};
    });
  };
  const bool day_first = supported(date.day);
  if (day_first == supported(date.month_first)) return std::nullopt;
  return day_first ? date.day : date.month_first;
}

std::optional<Day> claimed_day(const Article& article, const std::vector<DateClaim>& claims,
                               const DateClaim& claim, Diagnostics& diagnostics) {
  const auto report = [&](std::string_view problem) -> std::optional<Day> {
    diagnostics.push_back({Severity::warning, article.path, claim.where.line, claim.where.column,
                           "publication date \"" + claim.text.substr(0, 40) + "\" " +
                               std::string(problem) + "; write YYYY-MM-DD or give --date"});
    return std::nullopt;
  };
  const std::optional<WrittenDate> date = read_date_field(claim.text);
  if (!date) return report("is not a day");
  if (date->kind == Kind::impossible) return report("is not a possible date");
  if (date->kind == Kind::day) return date->day;
  if (const auto day = decided(*date, sure_days(article, claims))) return day;
  return report("may mean two days");
}

std::optional<Day> dateline_day(const Article& article) {
  for (const Block& block : article.blocks) {
    if (block.kind != BlockKind::dateline) continue;
    for (const WrittenDate& date : dates_of(article, block))
      if (date.kind == Kind::day) return date.day;
  }
  return std::nullopt;
}

std::optional<Day> latest_embed_day(const Article& article) {
  std::optional<Day> latest;
  for (const Block& block : article.blocks)
    if (block.date && (!latest || *block.date > *latest)) latest = block.date;
  return latest;
}

std::optional<Day> latest_text_day(const Article& article) {
  std::optional<Day> latest;
  for (const Block& block : article.blocks) {
    if (!tells_the_story(block.kind)) continue;
    for (const WrittenDate& date : dates_of(article, block))
      if (date.kind == Kind::day && (!latest || date.day > *latest)) latest = date.day;
  }
  return latest;
}

bool set(Article& article, std::optional<Day> day, PublicationBasis basis) {
  if (!day) return false;
  article.published = day;
  article.published_basis = basis;
  return true;
}

}  // namespace

void set_publication_date(Article& article, std::optional<Day> option,
                          const std::vector<DateClaim>& claims, Diagnostics& diagnostics) {
  if (set(article, option, PublicationBasis::option)) return;
  for (const DateClaim& claim : claims)
    if (set(article, claimed_day(article, claims, claim, diagnostics), claim.basis)) return;
  if (set(article, url_date(article.url), PublicationBasis::url)) return;
  if (set(article, dateline_day(article), PublicationBasis::dateline)) return;
  if (set(article, latest_embed_day(article), PublicationBasis::embed)) return;
  set(article, latest_text_day(article), PublicationBasis::text);
}

std::optional<Day> url_date(std::string_view url) {
  if (const std::size_t scheme = url.find("://"); scheme != url.npos) url.remove_prefix(scheme + 3);
  url = url.substr(0, url.find_first_of("?#"));
  const std::size_t path = url.find('/');
  if (path == url.npos) return std::nullopt;
  // "oct" between slashes, underscores and joined digits become the forms of running text.
  std::string words(url.substr(path));
  std::ranges::replace(words, '_', '-');
  for (const WrittenDate& date : find_written_dates(words))
    if (date.kind == Kind::day && date.span.size() >= 8) return date.day;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t begin = std::min(words.find_first_of("0123456789", at), words.size());
    const std::size_t end = std::min(words.find_first_not_of("0123456789", begin), words.size());
    at = end;
    if (end - begin == 8) {
      const auto date = read_date_field(std::string_view(words).substr(begin, 8));
      if (date && date->kind == Kind::day) return date->day;
    }
    // "2025/oct/04"
    if (end - begin == 4 && end < words.size() && words[end] == '/') {
      std::string_view rest = std::string_view(words).substr(end + 1);
      const std::string_view month = rest.substr(0, rest.find('/'));
      rest.remove_prefix(std::min(month.size() + 1, rest.size()));
      const std::string_view day = rest.substr(0, rest.find('/'));
      if (month_named(month) == 0 || day.empty() || day.size() > 2) continue;
      const auto date = read_date_field(std::string(day) + " " + std::string(month) + " " +
                                        words.substr(begin, 4));
      if (date && date->kind == Kind::day) return date->day;
    }
  }
  return std::nullopt;
}

}  // namespace fabula
