#include "ingest/text/word_form.h"

#include <algorithm>

#include "ingest/model/feature_hash.h"
#include "ingest/text/characters.h"
#include "ingest/text/listed_forms.h"

namespace fabula {
namespace {

constexpr std::size_t longest = 64;  // bytes of a word that are looked at, half from each end

/// The folded bytes of a word, at most `longest` of them.
struct Folded {
  std::array<char, longest + 8> bytes;
  std::size_t size = 0;

  std::string_view view() const { return {bytes.data(), size}; }
};

std::uint64_t pack(std::string_view bytes) {
  std::uint64_t value = bytes.size();
  for (const char c : bytes) value = (value << 8) | static_cast<unsigned char>(c);
  return value;
}

/// Adds a character class to a shape, runs cut at two.
void add_shape(std::uint64_t& shape, std::uint64_t kind) {
  if (shape >> 60 != 0) return;
  if ((shape & 0x3F) == (kind << 3 | kind)) return;
  shape = shape << 3 | kind;
}

Folded fold(std::string_view word, WordForm& form) {
  Folded out;
  bool any_upper = false, any_lower = false, first_upper = false, later_upper = false;
  std::uint64_t shape = 1;
  for (std::size_t at = 0; at < word.size() && out.size < longest;) {
    const Character c = character_at(word, at);
    if (c.size == 1) {
      char byte = word[at];
      if (c.kind == CharacterClass::upper) byte = static_cast<char>(byte + ('a' - 'A'));
      if (c.kind == CharacterClass::digit) byte = '0';
      out.bytes[out.size++] = byte;
    } else if (c.code == 0x2019 || c.code == 0x2018) {
      out.bytes[out.size++] = '\'';
    } else {
      std::string lower;
      append_folded(word.substr(at, c.size), lower);
      for (const char byte : lower)
        if (out.size < out.bytes.size()) out.bytes[out.size++] = byte;
    }
    const bool upper = c.kind == CharacterClass::upper;
    if (upper) (at == 0 ? first_upper : later_upper) = true;
    any_upper |= upper;
    any_lower |= c.kind == CharacterClass::lower;
    form.alphabetic |= c.is_letter();
    add_shape(shape, upper                             ? 2
                     : c.kind == CharacterClass::lower ? 3
                     : c.kind == CharacterClass::digit ? 4
                     : c.code == '.'                   ? 5
                     : c.code == '-' || c.code == '\'' ? 6
                                                       : 7);
    at += c.size;
  }
  form.shape = shape;
  form.kind = !form.alphabetic                                 ? CaseKind::other
              : !any_upper                                     ? CaseKind::lower
              : !any_lower && (later_upper || word.size() > 1) ? CaseKind::caps
              : first_upper                                    ? CaseKind::title
                                                               : CaseKind::other;
  return out;
}

}  // namespace

WordForm word_form(std::string_view word) {
  WordForm form;
  form.form = hash_bytes(word.size() <= longest ? word : word.substr(0, longest));
  if (word.size() > longest)
    form.form = hash_bytes(word.substr(word.size() - longest)) ^ (form.form << 1);
  Folded folded = fold(word, form);
  form.lower = hash_bytes(folded.view());
  const std::string_view bytes = folded.view();
  form.listed = listed_forms(bytes);
  for (std::size_t i = 0; i < form.suffix.size(); ++i)
    form.suffix[i] = pack(bytes.substr(bytes.size() - std::min(i + 1, bytes.size())));
  for (std::size_t i = 0; i < form.prefix.size(); ++i)
    form.prefix[i] = pack(bytes.substr(0, std::min(i + 1, bytes.size())));
  return form;
}

CaseKind sentence_case(std::span<const WordForm> words) {
  std::size_t total = 0, caps = 0, title = 0;
  for (const WordForm& word : words) {
    if (!word.alphabetic) continue;
    ++total;
    caps += word.kind == CaseKind::caps;
    title += word.kind == CaseKind::title || word.kind == CaseKind::caps;
  }
  if (total < 3) return CaseKind::other;
  if (caps * 10 >= total * 7) return CaseKind::caps;
  if (title * 10 >= total * 7) return CaseKind::title;
  return CaseKind::lower;
}

}  // namespace fabula
