// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>
#include <numeric>
#include <optional>

#include "app/console/export/row_writer.h"

namespace callbox::app::console {

namespace {

constexpr int kResolution = 96;
constexpr int kRowHeight = 20;
constexpr int kGap = 8;
constexpr int kTitleHeight = 34;
constexpr int kFootHeight = 22;

class PageWriter : public RowWriter {
public:
    PageWriter(const QString& title, const std::vector<ExportColumn>& columns)
        : title_(title), columns_(columns) {}

    void add(const QStringList& cells) override {
        if (!painter_.isActive())
            return;
        if (y_ + kRowHeight > device_->height() - kFootHeight) {
            endPage();
            device_->newPage();
            beginPage();
        }
        painter_.setFont(font(9, false));
        drawCells(cells);
    }

protected:
    /// The device takes 96 dots an inch and outlives what is painted.
    void begin(QPagedPaintDevice& device) {
        device_ = &device;
        if (painter_.begin(&device))
            beginPage();
    }
    /// False: nothing was painted, or not all.
    bool end() {
        if (!painter_.isActive())
            return false;
        endPage();
        return painter_.end();
    }
    /// Leaves what was begun.
    void leave() {
        if (painter_.isActive())
            painter_.end();
    }

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
        painter_.drawText(QRect(0, 0, device_->width(), kTitleHeight), Qt::AlignLeft | Qt::AlignTop,
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
        painter_.drawText(QRect(0, device_->height() - kFootHeight, device_->width(), kFootHeight),
                          Qt::AlignRight | Qt::AlignBottom, QLocale().toString(page_));
    }

    void drawCells(const QStringList& cells) {
        const int all =
            std::accumulate(columns_.begin(), columns_.end(), 0,
                            [](int sum, const ExportColumn& column) { return sum + column.width; });
        int x = 0;
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const int width = device_->width() * columns_[i].width / std::max(1, all);
            const QString text = cells.value(static_cast<qsizetype>(i)).simplified();
            painter_.drawText(
                QRect(x, y_, width - kGap, kRowHeight),
                Qt::AlignVCenter | (columns_[i].number ? Qt::AlignRight : Qt::AlignLeft),
                painter_.fontMetrics().elidedText(text, Qt::ElideRight, width - kGap));
            x += width;
        }
        y_ += kRowHeight;
        painter_.setPen(QPen(Qt::lightGray, 0.5));
        painter_.drawLine(0, y_, device_->width(), y_);
        painter_.setPen(Qt::black);
    }

    QString title_;
    std::vector<ExportColumn> columns_;
    QPagedPaintDevice* device_ = nullptr;
    QPainter painter_;
    int page_ = 0;
    int y_ = 0;
};

class PdfWriter : public PageWriter {
public:
    PdfWriter(const QString& path, const QString& title, const std::vector<ExportColumn>& columns)
        : PageWriter(title, columns), file_(path) {
        if (!file_.open(QIODevice::WriteOnly))
            return;
        pdf_.emplace(&file_);
        pdf_->setTitle(title);
        pdf_->setResolution(kResolution);
        pdf_->setPageLayout({QPageSize(QPageSize::A4),
                             QPageLayout::Landscape,
                             {12, 12, 12, 12},
                             QPageLayout::Millimeter});
        begin(*pdf_);
    }
    ~PdfWriter() override { leave(); }

    bool finish() override { return end() && file_.commit(); }
    QString error() const override { return file_.errorString(); }

private:
    QSaveFile file_;
    std::optional<QPdfWriter> pdf_;
};

class PrintWriter : public PageWriter {
public:
    PrintWriter(std::shared_ptr<QPrinter> printer, const QString& title,
                const std::vector<ExportColumn>& columns)
        : PageWriter(title, columns), printer_(std::move(printer)) {
        printer_->setResolution(kResolution);
        printer_->setPageOrientation(QPageLayout::Landscape);
        begin(*printer_);
    }
    ~PrintWriter() override {
        if (!finished_)
            printer_->abort();
        leave();
    }

    bool finish() override {
        finished_ = end() && printer_->printerState() != QPrinter::Error;
        return finished_;
    }
    QString error() const override { return {}; }  // what printers say is not told by Qt

private:
    std::shared_ptr<QPrinter> printer_;
    bool finished_ = false;
};

}  // namespace

std::unique_ptr<RowWriter> makePdfWriter(const QString& path, const QString& title,
                                         const std::vector<ExportColumn>& columns) {
    return std::make_unique<PdfWriter>(path, title, columns);
}

std::unique_ptr<RowWriter> makePrintWriter(std::shared_ptr<QPrinter> printer, const QString& title,
                                           const std::vector<ExportColumn>& columns) {
    return std::make_unique<PrintWriter>(std::move(printer), title, columns);
}

}  // namespace callbox::app::console
