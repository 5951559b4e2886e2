#include "ingest/reader/article_id.h"

#include <xxhash.h>

#include <memory>
#include <string_view>

namespace fabula {

std::string content_id(const Article& article) {
  const std::unique_ptr<XXH3_state_t, decltype(&XXH3_freeState)> state(XXH3_createState(),
                                                                       &XXH3_freeState);
  XXH3_128bits_reset(state.get());
  const auto add = [&](std::string_view field) {
    XXH3_128bits_update(state.get(), field.data(), field.size());
    XXH3_128bits_update(state.get(), "\0", 1);  // so that "ab","c" is not "a","bc"
  };
  add(article.text);
  add(article.title);
  add(article.url);
  add(article.published ? iso_day(*article.published) : std::string());

  XXH128_canonical_t canonical;
  XXH128_canonicalFromHash(&canonical, XXH3_128bits_digest(state.get()));
  static constexpr std::string_view hex = "0123456789abcdef";
  std::string id;
  for (const unsigned char byte : canonical.digest) {
    id += hex[byte >> 4];
    id += hex[byte & 15];
  }
  return id;
}

}  // namespace fabula
