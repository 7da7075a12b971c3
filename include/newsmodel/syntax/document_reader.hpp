#ifndef NEWSMODEL_SYNTAX_DOCUMENT_READER_HPP_INCLUDED
#define NEWSMODEL_SYNTAX_DOCUMENT_READER_HPP_INCLUDED

#include <newsmodel/core/byte_span.hpp>
#include <newsmodel/lexicon/language.hpp>
#include <newsmodel/syntax/document.hpp>
#include <newsmodel/syntax/pair_quotation_marks.hpp>
#include <newsmodel/syntax/part_of_speech_tagger.hpp>
#include <newsmodel/syntax/split_sentences.hpp>
#include <newsmodel/syntax/tokenizer.hpp>
#include <newsmodel/text/basic_article.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace newsmodel {

/// Reads articles into documents: paragraphs, tokens, quotation marks, sentences, parts of speech.
///
/// Lifetime: the document is the reader's own and is overwritten by the next call; it borrows the text.
/// Complexity: linear in bytes; once its buffers have grown to the longest article, nothing is allocated.
class document_reader {
public:
    explicit document_reader(const language& language) : lexicon_{language.syntax}, tagger_{lexicon_.tagger_weights} {}

    /// The document of `text`, whose parts are `layout`.
    const document& read(std::string_view text, const article_layout& layout) {
        document_.text = text;
        document_.tokens.clear();
        document_.paragraphs.clear();
        document_.quoted.clear();
        document_.diagnostics.clear();
        list_paragraphs(layout);
        for (std::size_t index = 0; index < document_.paragraphs.size(); ++index) {
            paragraph& paragraph = document_.paragraphs[index];
            paragraph.tokens.first = static_cast<std::uint32_t>(document_.tokens.size());
            append_tokens(text, paragraph.span, lexicon_, document_.tokens);
            paragraph.tokens.last = static_cast<std::uint32_t>(document_.tokens.size());
            for (std::uint32_t at = paragraph.tokens.first; at < paragraph.tokens.last; ++at) {
                document_.tokens[at].paragraph = static_cast<std::uint32_t>(index);
            }
        }
        pairer_.pair(document_);
        split_sentences(document_, lexicon_);
        tagger_.tag(document_);
        return document_;
    }

private:
    void list_paragraphs(const article_layout& layout) {
        const auto add = [this](byte_span span, paragraph_role role) {
            document_.paragraphs.push_back({span, {}, role});
        };
        if (layout.headline) add(*layout.headline, paragraph_role::headline);
        if (layout.byline) add(*layout.byline, paragraph_role::byline);
        for (const caption& caption : layout.captions) add(caption.span, paragraph_role::caption);
        for (const byte_span span : layout.body) add(span, paragraph_role::body);
        std::ranges::sort(document_.paragraphs, {}, [](const paragraph& paragraph) { return paragraph.span.first; });
    }

    syntax_lexicon lexicon_;
    quotation_mark_pairer pairer_;
    part_of_speech_tagger tagger_;
    document document_;
};

}  // namespace newsmodel

#endif
