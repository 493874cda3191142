// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <numeric>

#include "app/console/export/row_writer.h"

namespace callbox::app::console {

namespace {

constexpr int kResolution = 96;
constexpr int kRowHeight = 20;
constexpr int kGap = 8;
constexpr int kTitleHeight = 34;
constexpr int kFootHeight = 22;

class PdfWriter : public RowWriter {
public:
    PdfWriter(const QString& path, const QString& title, const std::vector<ExportColumn>& columns)
        : title_(title), columns_(columns), file_(path) {
        if (!file_.open(QIODevice::WriteOnly))
            return;
        pdf_.emplace(&file_);
        pdf_->setTitle(title);
        pdf_->setResolution(kResolution);
        pdf_->setPageLayout({QPageSize(QPageSize::A4),
                             QPageLayout::Landscape,
                             {12, 12, 12, 12},
                             QPageLayout::Millimeter});
        painter_.begin(&*pdf_);
        beginPage();
    }
    ~PdfWriter() override {
        if (painter_.isActive())
            painter_.end();
    }

    void add(const QStringList& cells) override {
        if (!painter_.isActive())
            return;
        if (y_ + kRowHeight > pdf_->height() - kFootHeight) {
            endPage();
            pdf_->newPage();
            beginPage();
        }
        painter_.setFont(font(9, false));
        drawCells(cells);
    }

    bool finish() override {
        if (!painter_.isActive())
            return false;
        endPage();
        painter_.end();
        return file_.commit();
    }
    QString error() const override { return file_.errorString(); }

private:
    static QFont font(int pixels, bool strong) {
        QFont font;
        font.setPixelSize(pixels + 2);
        font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
        return font;
    }

    void beginPage() {
        ++page_;
        y_ = 0;
        painter_.setFont(font(14, true));
        painter_.drawText(QRect(0, 0, pdf_->width(), kTitleHeight), Qt::AlignLeft | Qt::AlignTop,
                          title_);
        y_ += kTitleHeight;
        painter_.setFont(font(9, true));
        QStringList titles;
        for (const ExportColumn& column : columns_)
            titles += column.title;
        drawCells(titles);
    }

    void endPage() {
        painter_.setFont(font(8, false));
        painter_.drawText(QRect(0, pdf_->height() - kFootHeight, pdf_->width(), kFootHeight),
                          Qt::AlignRight | Qt::AlignBottom, QLocale().toString(page_));
    }

    void drawCells(const QStringList& cells) {
        const int all =
            std::accumulate(columns_.begin(), columns_.end(), 0,
                            [](int sum, const ExportColumn& column) { return sum + column.width; });
        int x = 0;
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const int width = pdf_->width() * columns_[i].width / std::max(1, all);
            const QString text = cells.value(static_cast<qsizetype>(i)).simplified();
            painter_.drawText(
                QRect(x, y_, width - kGap, kRowHeight),
                Qt::AlignVCenter | (columns_[i].number ? Qt::AlignRight : Qt::AlignLeft),
                painter_.fontMetrics().elidedText(text, Qt::ElideRight, width - kGap));
            x += width;
        }
        y_ += kRowHeight;
        painter_.setPen(QPen(Qt::lightGray, 0.5));
        painter_.drawLine(0, y_, pdf_->width(), y_);
        painter_.setPen(Qt::black);
    }

    QString title_;
    std::vector<ExportColumn> columns_;
    QSaveFile file_;
    std::optional<QPdfWriter> pdf_;
    QPainter painter_;
    int page_ = 0;
    int y_ = 0;
};

}  // namespace

std::unique_ptr<RowWriter> makePdfWriter(const QString& path, const QString& title,
                                         const std::vector<ExportColumn>& columns) {
    return std::make_unique<PdfWriter>(path, title, columns);
}

}  // namespace callbox::app::console
