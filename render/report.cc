#include <string>
#include <string_view>

#include "render/event_words.h"
#include "render/picture.h"
#include "render/report_table.h"
#include "render/svg.h"
#include "render/utf8.h"

namespace fabula {
namespace {

constexpr std::size_t longest_label = 400;  // characters

/// A picture with its words, before it is written in one format or another.
struct Report {
  std::string title;
  std::string svg;      ///< for HTML
  std::string mermaid;  ///< for Markdown; may be empty
  ReportTable table;
  Sources sources;
};

std::string title_of(const PictureOptions& options, std::string_view otherwise) {
  return clean_text(options.title.empty() ? otherwise : options.title, longest_label);
}

// Characters that Markdown or HTML within it would take for their own.
std::string markdown(std::string_view text) {
  constexpr std::string_view special = "\\`*_{}[]<>()#+!|~&";
  std::string out;
  for (char c : clean_text(text, longest_label)) {
    if (special.find(c) != special.npos) out += '\\';
    out += c;
  }
  return out;
}

// Percent-encodes what would end a Markdown link.
std::string link_target(std::string_view url) {
  std::string out;
  for (char c : url) {
    switch (c) {
      case '(':
        out += "%28";
        break;
      case ')':
        out += "%29";
        break;
      case '<':
        out += "%3C";
        break;
      case '>':
        out += "%3E";
        break;
      case '\\':
        out += "%5C";
        break;
      default:
        out += c;
    }
  }
  return out;
}

std::string source_line(const StoryArticle& article) {
  const std::string words = markdown(source_words(article));
  return is_safe_link(article.url) ? "[" + words + "](" + link_target(article.url) + ")" : words;
}

std::string write_markdown(const Report& report, const Story& story) {
  std::string out =
      "# " + markdown(report.title) + "\n\n" + markdown(story_summary(story)) + "\n\n|";
  std::string rule = "|";
  for (std::string_view column : report.table.columns) {
    out += " " + std::string(column) + " |";
    rule += "---|";
  }
  out += "\n" + rule + "\n";
  for (const auto& row : report.table.rows) {
    out += "|";
    for (const std::string& cell : row) out += " " + markdown(cell) + " |";
    out += "\n";
  }
  if (!report.table.note.empty()) out += "\n" + markdown(report.table.note) + "\n";
  if (!report.mermaid.empty()) out += "\n```mermaid\n" + report.mermaid + "```\n";
  if (!report.sources.articles.empty()) out += "\n## Sources\n\n";
  for (std::size_t i = 0; i < report.sources.articles.size(); ++i)
    out += std::to_string(i + 1) + ". " +
           source_line(story.articles[at(report.sources.articles[i])]) + "\n";
  return out;
}

std::string write_html(const Report& report, const Story& story) {
  const std::string title = xml_escape(report.title);
  std::string out = "<figure>\n" + report.svg + "<figcaption>" + title + ": " +
                    xml_escape(story_summary(story)) + "</figcaption>\n</figure>\n";
  out += "<table>\n<caption>" + title + "</caption>\n<thead><tr>";
  for (std::string_view column : report.table.columns)
    out += "<th scope=\"col\">" + std::string(column) + "</th>";
  out += "</tr></thead>\n<tbody>\n";
  for (const auto& row : report.table.rows) {
    out += "<tr>";
    for (const std::string& cell : row) out += "<td>" + xml_escape(cell) + "</td>";
    out += "</tr>\n";
  }
  out += "</tbody>\n</table>\n";
  if (!report.table.note.empty()) out += "<p>" + xml_escape(report.table.note) + "</p>\n";
  if (report.sources.articles.empty()) return out;
  out += "<ol>\n";
  for (ArticleIndex index : report.sources.articles) {
    const StoryArticle& article = story.articles[at(index)];
    const std::string words = xml_escape(source_words(article));
    out += is_safe_link(article.url)
               ? "<li><a href=\"" + xml_escape(article.url) + "\">" + words + "</a></li>\n"
               : "<li>" + words + "</li>\n";
  }
  return out + "</ol>\n";
}

}  // namespace

std::string timeline_markdown(const Story& story, const PictureOptions& options) {
  Sources sources = number_sources(story);
  ReportTable table = timeline_table(story, sources);
  const std::string causes = story.links.empty() ? "" : causes_mermaid(story, {}, options);
  return write_markdown(
      {title_of(options, "Timeline"), "", causes.find('[') == causes.npos ? "" : causes,
       std::move(table), std::move(sources)},
      story);
}

std::string timeline_html(const Story& story, const PictureOptions& options) {
  Sources sources = number_sources(story);
  ReportTable table = timeline_table(story, sources);
  return write_html({title_of(options, "Timeline"), timeline_svg(story, options), "",
                     std::move(table), std::move(sources)},
                    story);
}

std::string relations_markdown(const Story& story, const PictureOptions& options) {
  Sources sources = number_sources(story);
  ReportTable table = relations_table(story, options, sources);
  return write_markdown({title_of(options, "Relations"), "", relations_mermaid(story, options),
                         std::move(table), std::move(sources)},
                        story);
}

std::string relations_html(const Story& story, const PictureOptions& options) {
  Sources sources = number_sources(story);
  ReportTable table = relations_table(story, options, sources);
  return write_html({title_of(options, "Relations"), relations_svg(story, options), "",
                     std::move(table), std::move(sources)},
                    story);
}

std::string causes_markdown(const Story& story, const CausesFocus& focus,
                            const PictureOptions& options) {
  Sources sources = number_sources(story);
  ReportTable table = causes_table(story, focus, options, sources);
  return write_markdown(
      {title_of(options, "Causes and effects"), "", causes_mermaid(story, focus, options),
       std::move(table), std::move(sources)},
      story);
}

std::string causes_html(const Story& story, const CausesFocus& focus,
                        const PictureOptions& options) {
  Sources sources = number_sources(story);
  ReportTable table = causes_table(story, focus, options, sources);
  return write_html({title_of(options, "Causes and effects"), causes_svg(story, focus, options), "",
                     std::move(table), std::move(sources)},
                    story);
}

}  // namespace fabula
